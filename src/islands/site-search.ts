import { fill } from '../i18n/fill.ts';
import { carryQuery } from './carry-query.ts';
import { namedFirst } from './named-first.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options(options: {
    noWorker: boolean;
    ranking: { metaWeights: Record<string, number> };
  }): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: Result[] } | null>;
}
interface Result {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string; names?: string } }>;
}

const SHOWN = 20;
/** Where the choice about the key `/` is kept; `search-keys.ts` looks there on every page. */
const SLASH = 'search-slash';

/** Searches the index that the build wrote; it is fetched with the first letter that is typed. */
class SiteSearch extends HTMLElement {
  private index: Promise<Pagefind> | null = null;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input === null) return;
    input.addEventListener('input', () => void this.search(input.value.trim()));
    this.wakeSlash();
    // The link in the head leads to the field itself, from every page.
    if (location.hash === '#query') input.focus();
    carryQuery();
    const asked = new URLSearchParams(location.search).get('q');
    if (asked === null) return;
    input.value = asked;
    void this.search(asked.trim());
  }

  /** The box that turns the single key off. */
  private wakeSlash(): void {
    const box = this.querySelector<HTMLInputElement>('[data-slash]')!;
    try {
      box.checked = localStorage.getItem(SLASH) !== 'off';
      box.addEventListener('change', () => {
        if (box.checked) localStorage.removeItem(SLASH);
        else localStorage.setItem(SLASH, 'off');
      });
    } catch {
      // Storage is forbidden here: there is nothing to choose.
      box.disabled = true;
    }
  }

  private async search(query: string): Promise<void> {
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    // What was typed is the address of a search; that the field had the focus is not.
    address.hash = '';
    history.replaceState(null, '', address);
    carryQuery();
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
      this.show(namedFirst(pages, query), fill(sentence, { n, query }));
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
  await index.options({
    // Its worker would be started from a plain string, which the page's trusted types forbid.
    noWorker: true,
    // The page that bears the name comes before those that mention it often.
    ranking: { metaWeights: { title: 10, names: 10 } },
  });
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
