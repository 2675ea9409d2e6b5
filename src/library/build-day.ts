/** The day of the build as an ISO date in UTC. SOURCE_DATE_EPOCH sets it, in seconds (reproducible-builds.org). */
export function buildDay(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
