document.title = "Hilo";
