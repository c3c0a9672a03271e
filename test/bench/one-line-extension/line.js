void document.title;
