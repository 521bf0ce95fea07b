// A site that was served at this address before may have left a worker with copies of its pages. A preview has none.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil((async () => {
  await Promise.all((await caches.keys()).map(name => caches.delete(name)));
  await self.registration.unregister();
  (await self.clients.matchAll({ type: 'window' })).forEach(page => page.navigate(page.url));
})()));
