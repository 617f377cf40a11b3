import { editionNamed, type ExplorerState } from '../charts/explorer/explorer-choices.ts';
import type { ExplorerContext } from '../charts/explorer/explorer-context.ts';
import { explorerLine } from '../charts/explorer/explorer-line.ts';
import type { Shown } from '../charts/explorer/shown.ts';
import type { Lang } from '../i18n/languages.ts';
import { carryQuery } from './carry-query.ts';
import { wakeControls, type Controls } from './explorer/controls.ts';
import { wakeEmbed } from './explorer/embed-frame.ts';
import { EditionFigures } from './explorer/edition-figures.ts';
import { decodeState, encodeState, type StateNotice } from './explorer/explorer-state.ts';
import { readHanded, type Handed } from './explorer/handed.ts';
import { nextState } from './explorer/next-state.ts';
import { noticeText } from './explorer/notice-text.ts';
import { wakePicking } from './explorer/picking.ts';
import { stageOf, type Stage } from './explorer/stage.ts';
import { extraOf } from './explorer/view-extras.ts';
import { knownMaker, loadMaker } from './explorer/view-makers.ts';
import { wakeTakeAway } from './explorer/wake-take-away.ts';
import { wakeTour } from './explorer/wake-tour.ts';
import { lateAddress } from './late-address.ts';

/** Changes of these make a new entry of the history; thresholds and the like replace the last one. */
const STEPS: readonly (keyof ExplorerState)[] = [
  'view',
  'edition',
  'level',
  'activity',
  'regions',
  'activities',
];
/** While a threshold is dragged the address follows at this distance, in milliseconds. */
const ADDRESS_DELAY = 250;

/**
 * Wakes the explorer: the address owns the state, every choice changes the address, and what is shown
 * is made from the state alone. The finished map and table of the page are its first view.
 */
class LandscapeExplorer extends HTMLElement {
  private handed!: Handed;
  private figures!: EditionFigures;
  private stage!: Stage;
  private controls: Controls | null = null;
  private state!: ExplorerState;
  private notices: readonly StateNotice[] = [];
  private shown: { context: ExplorerContext; shown: Shown } | null = null;
  /** Counts up with every picture asked for, so that a late answer never replaces a later one. */
  private turn = 0;
  private readonly address = lateAddress(afterPause(ADDRESS_DELAY), () => this.writeAddress(false));
  private frame = 0;

  connectedCallback(): void {
    this.handed = readHanded(this);
    const lang = document.documentElement.lang as Lang;
    this.figures = new EditionFigures(this.handed, lang);
    this.stage = stageOf(this, this.handed);
    this.readAddress();
    const form = this.querySelector<HTMLFormElement>('.explorer-controls');
    if (form !== null) {
      this.controls = wakeControls(form, this.handed, (change) => this.choose(change));
    }
    const current = () => this.shown;
    wakePicking(this, this.stage, {
      current,
      files: this.figures,
      handed: this.handed,
      choose: (change) => this.choose(change),
    });
    wakeTakeAway(this, { current, handed: this.handed });
    wakeTour(this, this.handed);
    this.addEventListener('click', (event) => this.followLink(event));
    addEventListener('popstate', () => {
      this.address.drop();
      this.readAddress();
      void this.draw();
    });
    if (this.dataset['embed'] !== undefined) wakeEmbed(this);
    this.stage.onResize(() => this.drawSoon());
    void this.draw();
  }

  private readAddress(): void {
    const { state, notices } = decodeState(
      new URLSearchParams(location.search),
      this.handed.catalogue,
    );
    this.state = state;
    this.notices = notices;
    carryQuery();
  }

  /** Links within the explorer change the state without a load; modified clicks stay links. */
  private followLink(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'a[data-view], a[data-preset]',
    );
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { view } = link.dataset;
    if (view !== undefined) return this.choose({ view: view as ExplorerState['view'] });
    history.pushState(null, '', link.search);
    this.readAddress();
    void this.draw();
  }

  private choose(change: Partial<ExplorerState>): void {
    const { catalogue } = this.handed;
    const before = this.state;
    const next = nextState(before, change, catalogue);
    const step = STEPS.some((name) => String(before[name]) !== String(next[name]));
    // The last entry of the history is finished before a new one begins.
    if (step) this.address.now();
    this.state = next;
    this.notices = [];
    if (step) this.writeAddress(true);
    else this.address.later();
    this.drawSoon();
  }

  private writeAddress(push: boolean): void {
    const query = encodeState(this.state, this.handed.catalogue).toString();
    const address = query === '' ? location.pathname : `?${query}`;
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    carryQuery();
  }

  /** One picture a frame, however many choices come in between. */
  private drawSoon(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      void this.draw();
    });
  }

  private async draw(): Promise<void> {
    const turn = (this.turn += 1);
    this.controls?.reflect(this.state);
    this.stage.reflect(this.state);
    // A view that is there is shown at once; only what has to be fetched is waited for.
    if (this.drawKnown()) return;
    // The finished page stands for its own view until the figures come.
    if (!this.isFirstView()) this.stage.say(this.handed.words.loading);
    try {
      await Promise.all([
        this.figures.load(this.state.edition),
        loadMaker(this.state.view),
        extraOf(this.state, this.edition(), this.figures).loading,
      ]);
      if (turn === this.turn) this.drawKnown();
    } catch {
      if (turn !== this.turn) return;
      // What stands there is of other choices than the controls show, unless it is the finished page's own.
      this.stage.conceal(!this.isFirstView());
      this.stage.say(this.handed.words.failed);
    }
  }

  /** Whether what is asked for is what the page shows as it comes. */
  private isFirstView(): boolean {
    return this.shown === null && encodeState(this.state, this.handed.catalogue).size === 0;
  }

  private edition() {
    return editionNamed(this.handed.catalogue, this.state.edition);
  }

  private drawKnown(): boolean {
    const maker = knownMaker(this.state.view);
    const context = this.figures.context(this.state);
    const extra = extraOf(this.state, this.edition(), this.figures);
    if (maker === undefined || context === null || !extra.ready) return false;
    const shown = maker(context, this.stage.width(), extra.value);
    this.shown = { context, shown };
    const notices = this.notices.map((notice) => noticeText(notice, this.handed));
    this.stage.conceal(false);
    this.stage.show(context, shown, explorerLine(context), notices);
    return true;
  }
}

/** Waits until nothing more came for so many milliseconds. */
function afterPause(delay: number): (work: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (work) => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };
}

customElements.define('landscape-explorer', LandscapeExplorer);
