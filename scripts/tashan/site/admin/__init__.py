"""Writing entries in the browser: the pages below admin/, with forms made from the content model."""

from tashan.site.admin.files import admin_files

__all__ = ["admin_files"]
