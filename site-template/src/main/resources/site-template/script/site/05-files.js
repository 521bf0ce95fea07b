// A folder has a page of its own only where a web server shows one. Opened from a disk, links must name the file.
if (location.protocol === 'file:') {
  const { all, ready } = diapason;
  const named = address => address.replace(/\/(?=[?#]|$)/, '/index.html');
  ready(() => {
    for (const link of all('a[href]')) {
      if (link.protocol === 'file:') {
        link.href = named(link.href);
      }
    }
    const moved = document.querySelector('meta[http-equiv=refresh]') && document.querySelector('link[rel=canonical]');
    if (moved) {
      location.replace(named(moved.href));
    }
  });
}
