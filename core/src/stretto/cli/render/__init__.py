"""Values of ``stretto.model`` as text: pure functions of the value and the reader's ``Look``."""
