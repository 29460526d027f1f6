// `npm run dev` and `npm run build`: the astro command, kept off the network.
import { astro } from './lib/astro.ts';

process.on('SIGINT', () => {}); // let astro finish and report first
process.exitCode = await astro(process.argv.slice(2));
