import type { Received } from '@champions/messaging';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/** The trace that runs now as a `traceparent` of W3C Trace Context; undefined when nothing is traced. */
export function currentTraceparent(): string | undefined {
  const span = trace.getActiveSpan()?.spanContext();
  if (!span || !trace.isSpanContextValid(span)) return undefined;
  return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, '0')}`;
}

/**
 * Handles a message as part of the trace of the command it follows from. The outbox parts the two in time and in
 * process, so the trace travels with the message and not with the call.
 */
export async function withinTrace<T>({ traceparent, type, topic }: Received, work: () => Promise<T>): Promise<T> {
  if (traceparent === undefined) return work();
  const parent = propagation.extract(context.active(), { traceparent });
  const span = trace
    .getTracer('champions')
    .startSpan(
      `handle ${type}`,
      { kind: SpanKind.CONSUMER, attributes: { 'messaging.system': 'kafka', 'messaging.destination.name': topic } },
      parent,
    );
  try {
    return await context.with(trace.setSpan(parent, span), work);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}
