import { mergeDocuments } from './merge-documents';

const document = (path: string, shape: string) => ({
  openapi: '3.0.0',
  info: { title: 't', version: '1' },
  paths: { [path]: { get: { responses: { 200: { $ref: '#/components/schemas/View' } } } } },
  components: { schemas: { View: { type: shape } } },
});

describe('mergeDocuments', () => {
  it('keeps equal names of different services apart', () => {
    const merged = mergeDocuments({ intake: document('/a', 'object'), judging: document('/b', 'string') });
    expect(merged.components?.schemas).toEqual({
      'intake.View': { type: 'object' },
      'judging.View': { type: 'string' },
    });
    expect(merged.paths['/b']).toEqual({
      get: { responses: { 200: { $ref: '#/components/schemas/judging.View' } }, tags: ['judging'] },
    });
  });
});
