/** A demonstration says where the things are that it does not really send. */
export const isDemo = document.getElementById('app')?.dataset.demo !== undefined
