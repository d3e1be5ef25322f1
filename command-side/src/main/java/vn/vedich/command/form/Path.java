package vn.vedich.command.form;

/** Where in a body something stands, such as {@code claims[2].criterion}. */
record Path(String text) {

    static final Path BODY = new Path("");

    Path field(String name) {
        return new Path(text.isEmpty() ? name : text + "." + name);
    }

    Path item(int index) {
        return new Path(text + "[" + index + "]");
    }
}
