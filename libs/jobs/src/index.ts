export { defineJob, dueJobId, type JobDefinition } from './define-job';
export { type DueDocuments, type DueWork, sweepDue } from './due-sweep';
export { connectRedis, type JobConnection, JobQueue, startWorker, type WorkerHandle } from './job-queue';
