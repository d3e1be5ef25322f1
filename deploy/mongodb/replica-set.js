// Makes the members one replica set, unless they are, and ends when it has a primary.
try {
  rs.status();
} catch (notYet) {
  if (notYet.codeName !== "NotYetInitialized") {
    throw notYet;
  }
  rs.initiate({
    _id: "vedich",
    members: ["mongodb-1", "mongodb-2", "mongodb-3"].map((host, _id) => ({ _id, host: `${host}:27017` })),
  });
}
for (let left = 60; rs.status().members.every((member) => member.stateStr !== "PRIMARY"); left--) {
  if (left === 0) {
    throw new Error("the replica set has no primary");
  }
  sleep(1000);
}
