// Runs before the first paint. The fonts are optional: a page shows them from its first paint on, which
// waits for them about 100 ms, or not at all, so that no text moves. Where a round trip alone takes
// longer they could only slow the page down, so they come after it, for the next ones. A browser that
// tells nothing of its line is taken as fast.
{
  const { rtt = 0, saveData = false } = navigator.connection ?? {};
  const { fonts } = document.currentScript.dataset;
  for (const href of rtt > 100 || saveData ? [] : fonts.split(' ')) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
    document.head.append(link);
  }
}
