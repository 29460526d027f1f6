/** The sections of the handbook, in the order a newcomer meets them. */
export interface Section {
  /** Folder under `content/`, and URL. */
  folder: string;
  label: { en: string; es: string };
}

export const sections: Section[] = [
  { folder: 'path', label: { en: 'Learning path', es: 'Ruta de aprendizaje' } },
  { folder: 'handbook/mental-model', label: { en: 'Mental model', es: 'Modelo mental' } },
  { folder: 'handbook/traps', label: { en: 'Common traps', es: 'Trampas frecuentes' } },
  { folder: 'handbook/readings', label: { en: 'Code readings', es: 'Código comentado' } },
  { folder: 'handbook/interview', label: { en: 'Interview', es: 'Entrevista' } },
  { folder: 'handbook/models', label: { en: 'Real models', es: 'Modelos reales' } },
  { folder: 'labs', label: { en: 'Labs', es: 'Laboratorios' } },
  { folder: 'problems', label: { en: 'Problems', es: 'Problemas' } },
  { folder: 'tools', label: { en: 'Tools', es: 'Herramientas' } },
  { folder: 'handbook/reference', label: { en: 'Reference', es: 'Referencia' } },
  { folder: 'course', label: { en: 'Teach with it', es: 'Para dar clase' } },
];
