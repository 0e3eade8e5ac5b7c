/** How much time of the processor some work takes, in ms: on a busy machine the clock would say more. */
export function effortOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}
