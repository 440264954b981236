/** Where a page that has put us into a frame knows our address from, and what it has written there. */
export interface FrameAddress {
  readonly href: string;
  readonly hash: string;
}

/** By this WordPress knows its frames; it writes it behind our address: `#?secret=…`. */
const wordPressSecret = /^#\?secret=([a-z\d]{1,64})$/i;

/**
 * A height, in CSS px, in the words of hosts that size a frame by what it says: of Embedly and Flourish (a text), of AMP, of
 * WordPress, where that has put us into its page. It sizes frames between 200 and 1,000 px.
 */
export function foreignHeights(height: number, { href, hash }: FrameAddress): readonly unknown[] {
  const secret = wordPressSecret.exec(hash)?.[1];
  return [
    JSON.stringify({ context: "iframe.resize", height, src: href }),
    { sentinel: "amp", type: "embed-size", height },
    ...(secret === undefined ? [] : [{ message: "height", value: height, secret }]),
  ];
}

/** What is as high as the figure would like to be, whatever height its frame has. */
const contentSelector = "[data-figure-content]";

/**
 * Tells how high the content of a figure is, in whole CSS px, whenever that changes; nothing while there is none.
 * @returns stops it
 */
export function watchHeight(frame: Window & typeof globalThis, tell: (height: number) => void): () => void {
  const { document } = frame;
  let told = 0;
  let content: Element | null = null;
  const sizes = new frame.ResizeObserver((entries) => {
    const height = Math.ceil(entries.at(-1)?.borderBoxSize[0]?.blockSize ?? 0);
    if (height === told || height === 0) return;
    told = height;
    tell(height);
  });
  // It is rendered some time, and may be rendered anew.
  const find = (): void => {
    if (content?.isConnected === true) return;
    sizes.disconnect();
    content = document.querySelector(contentSelector);
    if (content !== null) sizes.observe(content);
  };
  const changes = new frame.MutationObserver(find);
  changes.observe(document.body, { childList: true, subtree: true });
  find();
  return () => {
    changes.disconnect();
    sizes.disconnect();
  };
}
