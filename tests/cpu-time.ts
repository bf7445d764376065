/** How long a call takes of the processor, in milliseconds: other work on the machine does not lengthen it. */
export function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
