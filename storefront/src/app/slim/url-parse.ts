/** tus-js-client joins addresses with the package of this name. A browser that runs the app does it by itself. */
export default URL
