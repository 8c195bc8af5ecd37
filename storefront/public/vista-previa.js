// The panel's window says when the draft was saved; this page then shows it.
const panel = document.currentScript.dataset.panel
const opener = window.opener ?? window.parent
if (opener !== window) opener.postMessage({ type: 'payload-live-preview', ready: true }, panel)
window.addEventListener('message', ({ origin, data }) => {
  if (origin === panel && data?.type === 'payload-document-event') window.location.reload()
})
