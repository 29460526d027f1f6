import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadableSources } from '../../components/reading/downloads.ts';
import { root } from '../../components/reading/load-reading.ts';

/** The files that readings explain, byte for byte. */
export const getStaticPaths: GetStaticPaths = () =>
  downloadableSources().map(({ path, file }) => ({ params: { file: path }, props: { file } }));

export const GET: APIRoute = ({ props }) =>
  new Response(readFileSync(join(root, props.file as string)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
