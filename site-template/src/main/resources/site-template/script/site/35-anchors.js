// Who reads a block and changes the version, country or language goes on reading that block.
(() => {
  document.addEventListener('click', event => {
    const link = event.target.closest?.('details[name="switch"] a[href]');
    // A remark says that the page is not there: then the block is not, either.
    if (link && location.hash && !link.querySelector('small:not(:empty)')) {
      link.hash = location.hash;
    }
  });
})();
