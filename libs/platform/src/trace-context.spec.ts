import type { Received } from '@champions/messaging';
import { trace } from '@opentelemetry/api';
import { node, tracing } from '@opentelemetry/sdk-node';
import { currentTraceparent, withinTrace } from './trace-context';

const exporter = new tracing.InMemorySpanExporter();
const message = (traceparent?: string) =>
  ({ type: 'intake.proposal-submitted', topic: 'intake.proposals', ...(traceparent && { traceparent }) }) as Received;

describe('without tracing', () => {
  it('nothing is carried and the work is done', async () => {
    expect(currentTraceparent()).toBeUndefined();
    expect(await withinTrace(message(), () => Promise.resolve('done'))).toBe('done');
  });
});

describe('with tracing', () => {
  beforeAll(() => {
    new node.NodeTracerProvider({ spanProcessors: [new tracing.SimpleSpanProcessor(exporter)] }).register();
  });

  it('a message is handled, and what it causes goes on, in the trace of its command', async () => {
    const tracer = trace.getTracer('test');
    const carried = tracer.startActiveSpan('POST /submit', (span) => {
      const traceparent = currentTraceparent();
      span.end();
      return traceparent;
    });
    const passedOn = await withinTrace(message(carried), () => Promise.resolve(currentTraceparent()));
    const [command, handled] = exporter.getFinishedSpans();
    expect(handled?.name).toBe('handle intake.proposal-submitted');
    expect(handled?.spanContext().traceId).toBe(command?.spanContext().traceId);
    expect(handled?.parentSpanContext?.spanId).toBe(command?.spanContext().spanId);
    expect(passedOn).toContain(command?.spanContext().traceId);
    await expect(withinTrace(message(carried), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
