// The health check of every service's container: 0 when the service answers on /health/live.
const port = process.env.PORT || '3000';
const answer = await fetch(`http://127.0.0.1:${port}/health/live`, { signal: AbortSignal.timeout(4_000) }).catch(
  () => {},
);
process.exit(answer?.ok ? 0 : 1);
