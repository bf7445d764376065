declare module 'virastar' {
  class Virastar {
    cleanup(text: string): string;
  }
  export = Virastar;
}
