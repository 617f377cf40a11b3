// Asks for the figures of the explorer's first view once its page is there, and not only when its
// scripts have been read. An address that names an edition may want others.
if (!new URLSearchParams(location.search).has('edition')) {
  const link = document.createElement('link');
  const href = document.currentScript.dataset.figures;
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}
