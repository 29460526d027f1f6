import { languages, type Language } from './course/course.ts';
import { bytes, type Site } from './site/site.ts';

const texts: Record<Language, string> = {
  en: `Unpack the zip first: inside a zip the pages do not find each other.
Then open index.html with a double click. No network and no server are needed.
Your work stays in this browser on this computer. To take it along, use the export on the page
"Your progress".
`,
  es: `Descomprime primero el zip: dentro de él las páginas no se encuentran entre sí.
Después abre es/index.html con doble clic. No hace falta red ni servidor.
Tu trabajo se queda en este navegador de este ordenador. Para llevártelo, usa la exportación de la
página «Tu progreso».
`,
};

/** An edition with a text for whoever unpacks it. Windows line ends: Notepad reads them everywhere. */
export function withReadMe(site: Site, chosen: readonly Language[] = languages): Site {
  const text = chosen.map((language) => texts[language]).join('\n');
  return new Map(site).set('READ-ME-LEEME.txt', bytes(text.replaceAll('\n', '\r\n')));
}
