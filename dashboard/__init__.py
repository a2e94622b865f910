"""The Streamlit dashboard over the extracted figures; of `extract` it uses only the store and the model."""
