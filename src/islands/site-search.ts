import { fill } from '../i18n/fill.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: Result[] } | null>;
}
interface Result {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}

const SHOWN = 20;

/** Searches the index that the build wrote; it is fetched with the first letter that is typed. */
class SiteSearch extends HTMLElement {
  private index: Promise<Pagefind> | null = null;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input === null) return;
    input.addEventListener('input', () => void this.search(input.value.trim()));
    const asked = new URLSearchParams(location.search).get('q');
    if (asked === null) return;
    input.value = asked;
    void this.search(asked.trim());
  }

  private async search(query: string): Promise<void> {
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(null, '', address);
    if (query === '') {
      this.show([], '');
      return;
    }
    try {
      this.index ??= load(this.dataset['index'] ?? '');
      const answer = await (await this.index).debouncedSearch(query);
      // A later letter has been typed meanwhile.
      if (answer === null) return;
      const pages = await Promise.all(answer.results.slice(0, SHOWN).map((each) => each.data()));
      const n = answer.results.length;
      const { none = '', found = '', foundOne = '' } = this.dataset;
      const sentence = n === 0 ? none : n === 1 ? foundOne : found;
      this.show(pages, fill(sentence, { n, query }));
    } catch {
      this.index = null;
      this.show([], this.dataset['failed'] ?? '');
    }
  }

  private show(pages: Awaited<ReturnType<Result['data']>>[], sentence: string): void {
    const [count, list] = [this.querySelector('.search-count'), this.querySelector('ol')];
    if (count !== null) count.textContent = sentence;
    list?.replaceChildren(
      ...pages.map(({ url, excerpt, meta }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = url;
        link.textContent = meta.title ?? url;
        const text = document.createElement('p');
        text.className = 'note';
        // The excerpt comes with marks as HTML; it is shown as the text that it is.
        text.textContent = plain(excerpt);
        item.append(link, text);
        return item;
      }),
    );
  }
}

async function load(address: string): Promise<Pagefind> {
  const index = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Its worker would be started from a plain string, which the page's trusted types forbid.
  await index.options({ noWorker: true });
  return index;
}

function plain(excerpt: string): string {
  return excerpt
    .replaceAll(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

customElements.define('site-search', SiteSearch);
