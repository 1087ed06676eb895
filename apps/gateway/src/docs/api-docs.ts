import { OPEN_API_PATH, type Request, serviceNames } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ServiceCalls } from '../operations';
import { type ApiDocument, mergeDocuments } from './merge-documents';

/** The OpenAPI of every service that answers, in one document, as JSON and as a page under /docs. */
@Injectable()
export class ApiDocs {
  constructor(private readonly services: ServiceCalls) {}

  register(app: NestFastifyApplication): void {
    SwaggerModule.setup('docs', app, mergeDocuments({}) as OpenAPIObject, {
      jsonDocumentUrl: 'docs/openapi.json',
      yamlDocumentUrl: 'docs/openapi.yaml',
      customSiteTitle: 'Digital Champions API',
      patchDocumentOnRequest: (request) => this.read(request as Request),
    });
  }

  private async read(request: Request): Promise<OpenAPIObject> {
    const ask = async (name: (typeof serviceNames)[number]) =>
      [name, await this.services.ask(name, OPEN_API_PATH, request)] as const;
    const found = (await Promise.all(serviceNames.map(ask))).filter(([, { status }]) => status === 200);
    return mergeDocuments(
      Object.fromEntries(found.map(([name, { body }]) => [name, body as ApiDocument])),
    ) as OpenAPIObject;
  }
}
