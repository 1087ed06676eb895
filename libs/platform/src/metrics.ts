import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Measured {
  readonly lag: () => Promise<number>;
  readonly backlog: () => Promise<number>;
  readonly parked: () => Promise<number>;
  readonly overdue: () => Promise<number>;
  readonly jobAge: () => Promise<number>;
}

export interface ServiceMetrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
}

/** Prometheus metrics of one service; the gauges are asked for when they are scraped. */
export function createMetrics(service: string, measured: Measured): ServiceMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, ask: () => Promise<number>) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      // A gauge whose source is down is left out; one broken dependency must not hide the others.
      async collect() {
        try {
          this.set(await ask());
        } catch {
          this.reset();
        }
      },
    });
  gauge('champions_consumer_lag_messages', 'Messages the service has still to handle.', measured.lag);
  gauge('champions_relay_backlog_messages', 'Messages that wait in documents to be sent.', measured.backlog);
  gauge('champions_parked_messages', 'Messages that wait for an operator.', measured.parked);
  gauge('champions_overdue_documents', 'Documents whose due moment has passed.', measured.overdue);
  gauge('champions_job_age_milliseconds', 'Age of the oldest job that waits.', measured.jobAge);
  const requests = new Histogram({
    name: 'champions_http_request_seconds',
    help: 'How long requests take.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  return { registry, requests };
}
