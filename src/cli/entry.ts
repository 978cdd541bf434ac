/** What the launcher in `bin/` calls. */
export { main } from './main.ts';
export { processStreams } from './process-streams.ts';
