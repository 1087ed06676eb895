import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { cleanupOpenApiDoc } from 'nestjs-zod';
import type { ServiceDefinition } from './service-definition';

export const OPEN_API_PATH = '/internal/openapi.json';

/** Serves the service's OpenAPI document, made when it is first asked for; the gateway merges them all at /docs. */
export function serveOpenApi(app: NestFastifyApplication, { name }: ServiceDefinition): void {
  let document: OpenAPIObject | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get(OPEN_API_PATH, () => (document ??= describe(app, name)));
}

function describe(app: NestFastifyApplication, name: string): OpenAPIObject {
  const config = new DocumentBuilder().setTitle(`Digital Champions: ${name}`).setVersion('1').build();
  return cleanupOpenApiDoc(SwaggerModule.createDocument(app, config));
}
