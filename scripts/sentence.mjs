/** A failure told in one sentence to whoever runs a command; `detail` is what a program said. */
export class Sentence extends Error {
  /**
   * @param {string} text
   * @param {string} [detail]
   */
  constructor(text, detail = '') {
    super(text);
    this.detail = detail;
  }
}
