/** Hands a file to another app of the phone, or keeps it where the phone cannot. */
export async function shareFile(file: File, title: string): Promise<void> {
  if (!('canShare' in navigator) || !navigator.canShare({ files: [file] })) return keep(file)
  try {
    await navigator.share({ files: [file], title })
  } catch (error) {
    // She changed her mind.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  }
}

function keep(file: File) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
