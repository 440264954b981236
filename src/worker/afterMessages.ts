/**
 * Gives a function that does work once the messages that have arrived meanwhile have been handled. A message to oneself
 * queues behind them: timers would wait 4 ms each time.
 */
export function afterMessages(): (work: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener("message", () => waiting.shift()?.());
  port1.start();
  return (work) => {
    waiting.push(work);
    port2.postMessage(null);
  };
}
