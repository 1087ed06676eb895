import { z } from 'zod';
import { promiseOf } from '../../libs/contracts/src/compatibility-record';
import { formatPublished, parsePublished, publish } from './published-messages';
import { callClosedV1, callClosedV2, decisionV1, testCatalogue } from './test-catalogue';

it('begins empty and records everything declared, one version a line', () => {
  const text = formatPublished(publish(parsePublished(undefined), testCatalogue));
  expect(text.split('\n').map((line) => /"type":"([^"]+)","version":(\d)/.exec(line)?.slice(1))).toEqual([
    undefined,
    ['intake.call-closed', '2'],
    ['judging.decision', '1'],
    undefined,
    undefined,
  ]);
  expect(formatPublished(parsePublished(text))).toBe(text);
});

it('keeps old versions, and takes in new versions and new optional fields', () => {
  const before = [promiseOf(callClosedV1), promiseOf(callClosedV2)];
  expect(publish(before, [callClosedV2, decisionV1])).toEqual([...before, promiseOf(decisionV1)]);
  const data = z.object({
    callId: z.string(),
    at: z.iso.datetime(),
    late: z.int().optional(),
    early: z.int().optional(),
  });
  const grown = { ...callClosedV2, data };
  expect(publish(before, [grown])).toEqual([promiseOf(callClosedV1), promiseOf(grown)]);
});

it('refuses to record what breaks a reader', () => {
  const narrowed = { ...callClosedV2, data: z.object({ callId: z.string() }) };
  expect(() => publish([promiseOf(callClosedV2)], [narrowed])).toThrow(
    'intake.call-closed.v2: at: was removed or renamed\nintake.call-closed.v2: late: was removed or renamed',
  );
});
