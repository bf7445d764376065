import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `leave` when the program is told to end (Ctrl-C, kill, a terminal that is closed), and then ends it with the code
 * that shells give to such an end. The function that is given back stops listening.
 */
export function onInterruption(leave: () => void): () => void {
  const handlers = signals.map((signal) => {
    const handler = () => {
      leave();
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, handler);
    return { signal, handler };
  });
  return () => {
    for (const { signal, handler } of handlers) process.removeListener(signal, handler);
  };
}
