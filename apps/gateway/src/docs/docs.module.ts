import { Module } from '@nestjs/common';
import { OperationsModule } from '../operations';
import { ApiDocs } from './api-docs';

@Module({ imports: [OperationsModule], providers: [ApiDocs] })
export class DocsModule {}
