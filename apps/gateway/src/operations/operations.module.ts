import { Module } from '@nestjs/common';
import { JobBoardRoutes } from './job-board-routes';
import { OperationsController } from './operations.controller';
import { ServiceCalls } from './service-calls';

@Module({
  controllers: [OperationsController],
  providers: [ServiceCalls, JobBoardRoutes],
  exports: [ServiceCalls, JobBoardRoutes],
})
export class OperationsModule {}
