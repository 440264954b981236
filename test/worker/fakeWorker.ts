/** A worker that says what the test lets it say. */
export class FakeWorker<Heard, Said> extends EventTarget {
  readonly heard: Heard[] = [];
  readonly said: Said[] = [];
  terminated = false;

  postMessage(message: Heard): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  tell(news: Said): void {
    this.said.push(news);
    this.dispatchEvent(new MessageEvent("message", { data: news }));
  }

  fail(): void {
    this.dispatchEvent(new Event("error"));
  }
}
