export default { testDir: ".", testMatch: "insert.spec.ts", workers: 1, reporter: [["list"]], outputDir: "/tmp/live/out" };
