/** What a page under measurement tells about itself. The functions run in the page, each on its own. */
export interface Probes {
  /** Milliseconds from the start of the navigation to the frame that shows every region's colour. */
  ready: number | null;
  /** The same to the frame in which the map answers. */
  awake: number | null;
  /** Sum of all layout shifts without input, which is never less than CLS. */
  shift: number;
  /** Tasks of the main thread after the first paint. */
  longTasks: { start: number; duration: number }[];
}

declare global {
  interface Window {
    probes: Probes;
    /** The peer's way to show an activity. */
    showActivity?: (activity: string) => void;
  }
}

export interface Marks {
  /** Selects the shape of each region. */
  shapes: string;
  /** Selects something once the map answers. */
  awake: string;
  regions: number;
}

/** How long idle time is put off, so that what comes after a picture is not counted to it. */
export const IDLE_DELAY = 700;

export function putOffIdle(delay: number): void {
  const idle = { didTimeout: true, timeRemaining: () => 50 };
  window.requestIdleCallback = (work) => setTimeout(() => work(idle), delay) as unknown as number;
}

/** Watches a load from its first moment; runs before any script of the page. */
export function watchLoad({ shapes, awake, regions }: Marks): void {
  const probes: Probes = { ready: null, awake: null, shift: 0, longTasks: [] };
  window.probes = probes;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) probes.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) {
      probes.longTasks.push({ start, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  /** After the frame that is being made has been painted. */
  const afterPaint = (told: (now: number) => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => told(performance.now());
    port2.postMessage(null);
  };
  const isPainted = (): boolean => {
    const fills = [...document.querySelectorAll(shapes)].map(
      (shape) => getComputedStyle(shape).fill,
    );
    return fills.length === regions && new Set(fills).size > 1;
  };
  let painted = false;
  const look = (): void => {
    if (!painted && isPainted()) {
      painted = true;
      afterPaint((now) => {
        probes.ready = now;
      });
    }
    if (painted && document.querySelector(awake) !== null) {
      afterPaint((now) => {
        probes.awake = now;
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export type Change =
  | { by: 'select'; value: string }
  | { by: 'address'; value: string }
  | { by: 'slider'; value: string }
  | { by: 'peer'; value: string };

/**
 * Makes a change and resolves, once the map has been still for a tenth of a second, to the milliseconds from the
 * input to the frame that shows its last difference; null where it did not change in ten.
 */
export function changeMap({
  map,
  change,
}: {
  map: string;
  change: Change;
}): Promise<number | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const started = performance.now();
    let differs = false;
    let last: number | null = null;
    let over = false;
    const tell = (): void => {
      over = true;
      watch.disconnect();
      resolve(last);
    };
    let end = setTimeout(tell, 10_000);
    const watch = new MutationObserver(() => {
      differs = true;
    });
    watch.observe(document.querySelector(map)!, {
      attributeFilter: ['data-fill', 'data-verdict', 'fill', 'style', 'class', 'ecl'],
      childList: true,
      subtree: true,
    });
    // Asked for before the page asks, so that it comes first in the frame; the message comes after paint.
    let looks = 0;
    requestAnimationFrame(function look() {
      port2.postMessage('frame');
      // Two looks after the last difference: each costs the throttled thread a little.
      if (!over && (last === null || ++looks < 3)) requestAnimationFrame(look);
    });
    port1.onmessage = () => {
      if (!differs) return;
      differs = false;
      looks = 0;
      last = performance.now() - started;
      clearTimeout(end);
      end = setTimeout(tell, 100);
    };
    const { by, value } = change;
    if (by === 'peer') window.showActivity!(value);
    else if (by === 'address') {
      history.pushState(null, '', value);
      dispatchEvent(new PopStateEvent('popstate'));
    } else {
      const selector = by === 'select' ? 'select[name=show]' : '[data-slider=lq]';
      const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)!;
      control.value = value;
      control.dispatchEvent(new Event(by === 'select' ? 'change' : 'input', { bubbles: true }));
    }
  });
}
