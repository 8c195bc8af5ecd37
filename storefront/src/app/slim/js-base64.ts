/** What tus-js-client needs of the package of this name. */
export const Base64 = {
  encode: (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text))),
}
