// The benches' editors that come without types.
declare module "react";
declare module "react-dom/client";
declare module "draft-js";
declare module "jquery";
declare module "summernote/dist/summernote-lite.js";
