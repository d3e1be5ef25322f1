// Run once, on the first start of the first member: the account that the programs use may touch their databases only.
db.getSiblingDB("admin").createUser({
  user: process.env.VEDICH_MONGODB_USER,
  pwd: process.env.VEDICH_MONGODB_PASSWORD,
  roles: ["vedich-log", "vedich-accesses", "vedich-answers", "vedich-contents"].map((db) => ({ role: "readWrite", db })),
});
