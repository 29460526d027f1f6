/* The page of @vue/repl: its CodeMirror editor and its preview, with a program beside a small App.vue. */
import '@vue/repl/style.css';
import { Repl, useStore, type ReplProps } from '@vue/repl';
import CodeMirror from '@vue/repl/codemirror-editor';
import { createApp, h, ref, type Ref } from 'vue';
import type { Rival } from '../rival.ts';

const PROGRAM = 'src/program.ts';
const APP = `<script setup lang="ts">import './program.ts'</script><template><p>app</p></template>`;

export function mount(code: string): Rival {
  const local = (file: string): string => new URL(file, location.href).href;
  const imports = { vue: local('vue-runtime.js'), 'rope-core': local('rope-core.js') };
  const store = useStore({
    builtinImportMap: ref({ imports }),
    resourceLinks: ref({ esModuleShims: local('empty.js') }) as Ref<never>,
  });
  // Only the file that shows is compiled when it changes.
  void store
    .setFiles({ 'src/App.vue': APP, [PROGRAM]: code }, 'src/App.vue')
    .then(() => store.setActive(PROGRAM));
  const repl = ref<{ reload(): void }>();
  const props: ReplProps = { store, editor: CodeMirror, clearConsole: false };
  createApp({ render: () => h(Repl, { ...props, ref: repl }) }).mount('#rival');
  return {
    edit: (changed) => void (store.files[PROGRAM]!.code = changed),
    rerun: () => repl.value!.reload(),
  };
}
