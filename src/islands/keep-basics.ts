import { startWorker } from './offline/start-worker.ts';

// Behind all that the page itself loads. The development server has no worker.
if (import.meta.env.PROD) addEventListener('load', () => void startWorker());
