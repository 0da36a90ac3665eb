console.info(document.currentScript);
