import { escapeHtml } from '../site/html.ts';

/** `imsmanifest.xml` of SCORM 1.2: one activity, one start page, every file of the package. */
export function scormManifest(
  { id, title, start }: { id: string; title: string; start: string },
  files: string[],
): string {
  const list = files
    .map((file) => `      <file href="${escapeHtml(encodeURI(file))}"/>`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escapeHtml(id)}" version="1.0"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escapeHtml(title)}</title>
      <item identifier="item" identifierref="resource" isvisible="true">
        <title>${escapeHtml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="${escapeHtml(start)}">
${list}
    </resource>
  </resources>
</manifest>
`;
}
