export interface ApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

/**
 * One OpenAPI document of several. Schemas of equal names and different shape would hide each other, so each gets its
 * service's name in front.
 */
export function mergeDocuments(documents: Readonly<Record<string, ApiDocument>>): ApiDocument {
  const paths: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = {};
  for (const [service, document] of Object.entries(documents)) {
    const renamed = JSON.parse(
      JSON.stringify(document).replaceAll('"#/components/schemas/', `"#/components/schemas/${service}.`),
    ) as ApiDocument;
    for (const [path, operations] of Object.entries(renamed.paths)) paths[path] = tagged(operations, service);
    for (const [name, schema] of Object.entries(renamed.components?.schemas ?? {}))
      schemas[`${service}.${name}`] = schema;
  }
  return {
    openapi: Object.values(documents)[0]?.openapi ?? '3.0.0',
    info: { title: 'Digital Champions', version: '1' },
    paths,
    components: { schemas },
  };
}

function tagged(operations: unknown, service: string): unknown {
  const entries = Object.entries(operations as Record<string, object>);
  return Object.fromEntries(entries.map(([method, operation]) => [method, { ...operation, tags: [service] }]));
}
