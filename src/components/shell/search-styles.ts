import '@pagefind/default-ui/css/ui.css';
