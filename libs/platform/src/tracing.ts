import { getNodeAutoInstrumentations } from '@opentelemetry/auto-instrumentations-node';
import { NodeSDK } from '@opentelemetry/sdk-node';

/**
 * Loaded before everything else (`node --require`), so that the libraries it watches are not loaded yet. Traces go to
 * OTEL_EXPORTER_OTLP_ENDPOINT under the name OTEL_SERVICE_NAME; without an endpoint the caller does not load this. Kafka is left out:
 * messages carry the trace of their command themselves (trace-context.ts), which the outbox would otherwise lose.
 */
const quiet = { enabled: false };
const sdk = new NodeSDK({
  instrumentations: [
    getNodeAutoInstrumentations({
      '@opentelemetry/instrumentation-fs': quiet,
      '@opentelemetry/instrumentation-dns': quiet,
      '@opentelemetry/instrumentation-net': quiet,
      '@opentelemetry/instrumentation-kafkajs': quiet,
    }),
  ],
});
sdk.start();
process.once('SIGTERM', () => void sdk.shutdown());
