import { countView } from '../charts/views/count-view.ts';
import type { MapView, ViewContext, ViewWords } from '../charts/views/map-view.ts';
import { quotientView } from '../charts/views/quotient-view.ts';
import { markedView, namedView } from '../charts/views/stated-view.ts';
import type { Lang } from '../i18n/languages.ts';
import type { HomeData } from '../schema/home-data.ts';
import { carryQuery } from './carry-query.ts';
import { fillTable } from './fill-table.ts';
import { cellsOf } from './landscape-data.ts';
import { lastWhenIdle } from './last-when-idle.ts';
import { lateAddress } from './late-address.ts';
import { wakeMapKeys } from './map-keys.ts';
import {
  addressOf,
  canShow,
  COUNTS,
  DOCUMENTS,
  editionOf,
  isOneOf,
  stateFrom,
  type MapState,
} from './map-state.ts';
import { paintMap } from './paint-map.ts';
import { setTo } from './set-to.ts';

/** Words and figures that the page hands over in its JSON block. */
interface Handed {
  home: HomeData;
  words: ViewWords;
  messages: { hint: string; loading: string; failed: string };
}

/** Milliseconds before a reader is told to wait. */
const LOADING_DELAY = 80;

/**
 * Wakes the map of the home page: selects, paragraphs and the address set what it shows; pointer and
 * focus read a region's figures out. The finished map and table in the page are its first view.
 */
class LandscapeMap extends HTMLElement {
  private handed!: Handed;
  private state!: MapState;
  /** What the map shows; the finished page shows the first view. */
  private drawn!: MapState;
  private view: MapView | null = null;
  /** Counts up with every view asked for, so that a late answer never replaces a later one. */
  private asked = 0;
  /** The edition whose activities the select offers. */
  private offered = '';
  private readonly tableWhenIdle = lastWhenIdle();
  private readonly address = lateAddress(lastWhenIdle(), () => this.writeAddress());
  /** Parts of the page that were asked for before. */
  private readonly found = new Map<string, Element>();
  private legends: readonly HTMLElement[] = [];
  private sources: readonly HTMLElement[] = [];
  /** The paragraphs with what each shows. */
  private facts: readonly { fact: Element; shown: MapState }[] = [];

  connectedCallback(): void {
    const block = this.querySelector('script[type="application/json"]');
    this.handed = JSON.parse(block?.textContent ?? 'null') as Handed;
    this.state = stateFrom(new URL(location.href), this.handed.home);
    this.drawn = stateFrom(new URL(location.pathname, location.href), this.handed.home);
    const asked = new URLSearchParams(location.search);
    this.facts = [...this.querySelectorAll<HTMLAnchorElement>('.fact a[data-view]')].map(
      (link) => ({
        fact: link.closest('.fact')!,
        shown: stateFrom(new URL(link.href), this.handed.home),
      }),
    );
    this.legends = [...this.querySelectorAll<HTMLElement>('[data-legend]')];
    this.sources = [...this.querySelectorAll<HTMLElement>('[data-source]')];
    this.wakeRegions();
    this.wakeControls();
    this.wakeParagraphs(asked.has('show') || asked.has('edition'));
    carryQuery();
    void this.show(this.state, false);
  }

  /** A part of the page that the element cannot do without. */
  private piece<Kind extends Element>(kind: new () => Kind, selector: string): Kind {
    const found = this.found.get(selector) ?? this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`landscape-map has no ${selector}`);
    this.found.set(selector, found);
    return found;
  }

  private wakeRegions(): void {
    const map = this.piece(SVGSVGElement, 'svg.map');
    const leave = (): void => this.piece(HTMLSelectElement, '[name=show]').focus();
    wakeMapKeys(map, this.handed.home.regions, leave);
    for (const region of map.querySelectorAll<SVGElement>('.region')) {
      const geo = region.dataset['geo'] ?? '';
      const name = this.handed.home.regions.find((each) => each.geo === geo)?.name ?? geo;
      // The readout says the figures; the browser's own tooltip would say them twice.
      region.querySelector('title')?.remove();
      region.setAttribute('aria-label', name);
      region.addEventListener('pointerenter', () => this.readOut(geo));
      region.addEventListener('focus', () => this.readOut(geo));
      region.addEventListener('pointerleave', () => this.readOut(null));
      region.addEventListener('blur', () => this.readOut(null));
    }
  }

  private wakeControls(): void {
    const [show, edition] = [this.piece(HTMLSelectElement, '[name=show]'), this.editionSelect()];
    show.addEventListener('change', () => void this.show({ ...this.state, show: show.value }));
    edition.addEventListener('change', () => {
      const chosen = editionOf(this.handed.home, edition.value);
      const kept = canShow(chosen, this.state.show) ? this.state.show : 'divisions';
      void this.show({ edition: chosen.id, show: kept });
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-view]');
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.show(stateFrom(new URL(link.href), this.handed.home));
      if (!isWide()) this.piece(HTMLElement, '.map-pane').scrollIntoView();
    });
    addEventListener('popstate', () => {
      this.address.drop();
      carryQuery();
      void this.show(stateFrom(new URL(location.href), this.handed.home), false);
    });
  }

  private editionSelect(): HTMLSelectElement {
    return this.piece(HTMLSelectElement, '[name=edition]');
  }

  /** Each paragraph that comes to the reading line sets the map, where the map stands beside it. */
  private wakeParagraphs(addressed: boolean): void {
    let first = addressed;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        const link = entry?.target.querySelector<HTMLAnchorElement>('a[data-view]');
        if (link === null || link === undefined || !isWide()) return;
        // An address that names a view wins over the paragraph that happens to be on screen.
        if (first) first = false;
        else void this.show(stateFrom(new URL(link.href), this.handed.home));
      },
      { rootMargin: '-30% 0px -60% 0px' },
    );
    for (const paragraph of this.querySelectorAll('.fact')) observer.observe(paragraph);
  }

  private async show(state: MapState, write = true): Promise<void> {
    const turn = (this.asked += 1);
    this.state = state;
    this.sayState();
    // Another process shows the address, and waiting for it would hold the picture up.
    if (write) this.address.later();
    try {
      const view = await this.viewOf(state);
      if (turn !== this.asked) return;
      this.drawn = state;
      this.draw(view);
    } catch {
      if (turn !== this.asked) return;
      // The controls go back to what the map still shows; the address stays, to be tried again.
      this.address.now();
      this.state = this.drawn;
      this.sayState();
      this.say([this.handed.messages.failed]);
    }
  }

  private writeAddress(): void {
    const address = addressOf(new URL(location.href), this.state, this.handed.home);
    if (address.href !== location.href) history.replaceState(null, '', address);
    carryQuery();
  }

  private async viewOf({ edition: id, show }: MapState): Promise<MapView> {
    const { home, words } = this.handed;
    const edition = editionOf(home, id);
    const lang = document.documentElement.lang as Lang;
    const context: ViewContext = { home, edition, words, lang };
    if (isOneOf(COUNTS, show)) return countView(context, show);
    if (isOneOf(DOCUMENTS, show)) return markedView(context, show);
    if (edition.kind === 'published') return namedView(context, show);
    // Said only when there is something to wait for: figures that are there come at once.
    const wait = setTimeout(() => this.say([this.handed.messages.loading]), LOADING_DELAY);
    try {
      return quotientView(context, show, await cellsOf(home.dataFolder, edition, show));
    } finally {
      clearTimeout(wait);
    }
  }

  private draw(view: MapView): void {
    this.view = view;
    const map = this.piece(SVGSVGElement, 'svg.map');
    paintMap(map, view.data);
    setTo(map, 'ariaLabel', view.title);
    setTo(this.piece(HTMLElement, '.map-title'), 'textContent', view.title);
    for (const legend of this.legends) {
      setTo(legend, 'hidden', legend.dataset['legend'] !== view.legend);
    }
    this.tableWhenIdle(() => fillTable(this.piece(HTMLTableElement, '.map-table table'), view));
    this.readOut(null);
  }

  /** Selects and paragraphs show the state, whoever set it. */
  private sayState(): void {
    const { home } = this.handed;
    const edition = editionOf(home, this.state.edition);
    const select = this.piece(HTMLSelectElement, '[name=show]');
    if (this.offered !== edition.id) {
      for (const option of select.options) option.disabled = !canShow(edition, option.value);
      this.offered = edition.id;
    }
    setTo(select, 'value', this.state.show);
    setTo(this.editionSelect(), 'value', edition.id);
    for (const source of this.sources) {
      const wanted = isOneOf(DOCUMENTS, this.state.show) ? this.state.show : edition.id;
      setTo(source, 'hidden', source.dataset['source'] !== wanted);
    }
    for (const { fact, shown } of this.facts) {
      const current = shown.show === this.state.show && shown.edition === this.state.edition;
      fact.classList.toggle('is-shown', current);
    }
  }

  private readOut(geo: string | null): void {
    const row = this.view?.rows.find((each) => each.geo === geo);
    if (row !== undefined) this.say(row.lines, row.name);
    else this.say([this.view?.summary ?? '', this.handed.messages.hint]);
  }

  private say(lines: readonly string[], name?: string): void {
    const heading = document.createElement('strong');
    heading.textContent = name ?? '';
    const texts = lines
      .filter((line) => line !== '')
      .map((line) => {
        const text = document.createElement('span');
        text.textContent = line;
        return text;
      });
    this.piece(HTMLElement, '.readout').replaceChildren(
      ...(name === undefined ? [] : [heading]),
      ...texts,
    );
  }
}

function isWide(): boolean {
  return matchMedia('(min-width: 1024px)').matches;
}

customElements.define('landscape-map', LandscapeMap);
