export { ApiDocs } from './api-docs';
export { DocsModule } from './docs.module';
